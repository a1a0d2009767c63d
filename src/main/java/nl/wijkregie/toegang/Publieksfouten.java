package nl.wijkregie.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a resident what went wrong, on a page of the public site. */
public interface Publieksfouten {

    /**
     * Answers with a page in Dutch that says what to do.
     *
     * @param status status of the answer, 400 or higher
     * @return false, and nothing is written, when this request is not of somebody who looks at the public site
     */
    boolean meld(HttpServletRequest verzoek, HttpServletResponse antwoord, int status) throws IOException;
}
