package nl.wijkregie.portaal.internal;

import jakarta.servlet.http.HttpServletRequest;

/** Where the public API lives and which version it is. */
public final class ApiAdres {

    public static final String BASIS = "/api/v1";

    /** Full version, told in the header API-Version; its first number is the one in the address. */
    public static final String VERSIE = "1.0.0";

    /** Status of an answer to who sends too often. */
    public static final int TE_VAAK = 429;

    static final String VERSIEHEADER = "API-Version";

    private ApiAdres() {}

    /** Whether the public API answers this request. */
    public static boolean isVanApi(HttpServletRequest verzoek) {
        String pad = pad(verzoek);
        return pad.equals(BASIS) || pad.startsWith(BASIS + "/");
    }

    /** True for addresses whose answers hold a code or a case. */
    static boolean gaatOverZaak(HttpServletRequest verzoek) {
        return pad(verzoek).startsWith(BASIS + "/initiatieven");
    }

    /** True for the one address that takes files instead of JSON. */
    static boolean neemtBestanden(HttpServletRequest verzoek) {
        return gaatOverZaak(verzoek)
                && pad(verzoek).endsWith("/bijlagen")
                && verzoek.getMethod().equals("POST");
    }

    /** Path of a request, decoded and normalised by the container, as it chooses filters and servlets by it. */
    public static String pad(HttpServletRequest verzoek) {
        String info = verzoek.getPathInfo();
        return info == null ? verzoek.getServletPath() : verzoek.getServletPath() + info;
    }
}
