package nl.wijkregie.toegang;

import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The status of an answer to a request that failed before anything of ours could look at it. */
public final class Foutstatus {

    private Foutstatus() {}

    /**
     * @return 413 for what is too large, 400 for parts that cannot be read, what the framework itself found, and 500 for
     *     everything that nobody foresaw
     */
    public static int van(Exception oorzaak) {
        if (oorzaak instanceof MaxUploadSizeExceededException) {
            return 413;
        }
        if (oorzaak instanceof MultipartException) {
            return 400;
        }
        return oorzaak instanceof ErrorResponse bekend ? bekend.getStatusCode().value() : 500;
    }
}
