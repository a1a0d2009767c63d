package nl.wijkregie.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a web app's page to the request that asked for it. The web apps keep it in the context that all
 * requests share: of two people who open a page at once, one got the other's nonce, and a browser that ran no script.
 */
final class Paginanonce extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !verzoek.getRequestURI()
                .substring(verzoek.getContextPath().length())
                .startsWith("/camunda/app");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        ServletContext eigen = eigen(verzoek.getServletContext());
        keten.doFilter(
                new HttpServletRequestWrapper(verzoek) {
                    @Override
                    public ServletContext getServletContext() {
                        return eigen;
                    }
                },
                antwoord);
    }

    private static ServletContext eigen(ServletContext gedeeld) {
        Nonce nonce = new Nonce();
        return (ServletContext) Proxy.newProxyInstance(
                Paginanonce.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (zelf, methode, gegeven) -> {
                    if (gegeven != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(gegeven[0])) {
                        if (methode.getName().equals("setAttribute")) {
                            nonce.waarde = gegeven[1];
                            return null;
                        }
                        if (methode.getName().equals("getAttribute")) {
                            return nonce.waarde;
                        }
                    }
                    return roepAan(gedeeld, methode, gegeven);
                });
    }

    private static @Nullable Object roepAan(ServletContext gedeeld, Method methode, Object @Nullable [] gegeven)
            throws Throwable {
        try {
            return methode.invoke(gedeeld, gegeven);
        } catch (InvocationTargetException fout) {
            throw fout.getCause();
        }
    }

    private static final class Nonce {
        private @Nullable Object waarde;
    }
}
