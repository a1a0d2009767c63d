package nl.wijkregie.portaal.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkregie.bijlage.Bijlagen;
import org.springframework.web.multipart.MultipartException;

/** The files in a request, which wait on the disk until they are read. */
public final class Bestandsdelen {

    private Bestandsdelen() {}

    /**
     * The files under this name, in their order; none when the request is no form with files. A browser sends an empty part
     * without a name when nothing was chosen: that is no file.
     */
    public static List<Bestandsdeel> van(HttpServletRequest verzoek, String veld) {
        String soort = verzoek.getContentType();
        if (soort == null || !soort.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return verzoek.getParts().stream()
                    .filter(deel -> deel.getName().equals(veld) && deel.getSubmittedFileName() != null)
                    .filter(deel ->
                            deel.getSize() > 0 || !deel.getSubmittedFileName().isEmpty())
                    .map(Bestandsdeel::new)
                    .toList();
        } catch (IOException | ServletException | IllegalStateException onleesbaar) {
            throw new MultipartException("The parts of a form could not be read", onleesbaar);
        }
    }

    /** One file. */
    public static final class Bestandsdeel {

        private final Part deel;

        private Bestandsdeel(Part deel) {
            this.deel = deel;
        }

        /** Name as the sender told it; can be empty. */
        public String naam() {
            return Optional.ofNullable(deel.getSubmittedFileName()).orElse("");
        }

        /** In bytes. */
        public long grootte() {
            return deel.getSize();
        }

        /** The content; of a file that is too large only so much that this can be seen. */
        public byte[] inhoud() {
            try (InputStream bron = deel.getInputStream()) {
                return bron.readNBytes(Bijlagen.GROOTSTE + 1);
            } catch (IOException afgebroken) {
                throw new UncheckedIOException(afgebroken);
            }
        }
    }
}
