package nl.wijkregie.portaal.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * The code with which a resident follows the case, from the header or else from the query. Empty when there is none: that
 * is answered like a wrong one.
 */
public record Volgcode(String waarde) {

    static final String HEADER = "X-Volgcode";
    static final String PARAMETER = "volgcode";

    /** A code never gets into a log, also not by accident. */
    @Override
    public String toString() {
        return "Volgcode[afgeschermd]";
    }

    /** Finds the code in a request. */
    static class Lezer implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Volgcode.class;
        }

        @Override
        public Volgcode resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest verzoek,
                @Nullable WebDataBinderFactory binder) {
            String header = verzoek.getHeader(HEADER);
            String code = header == null ? verzoek.getParameter(PARAMETER) : header;
            return new Volgcode(code == null ? "" : code.strip());
        }
    }
}
