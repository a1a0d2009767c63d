package nl.wijkregie.bijlage;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Gives a file out as something to save: a browser never shows it as a page of ours, runs nothing in it, keeps no copy, and
 * lends it to no other site.
 */
public final class Bijlagedownload {

    private Bijlagedownload() {}

    /** The answer for who may have the file. */
    public static ResponseEntity<byte[]> van(Bijlagen.Inhoud inhoud) {
        Bijlage bijlage = inhoud.bijlage();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(bijlage.soort().mediatype()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, alsBestand(bijlage.naam()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(inhoud.bytes());
    }

    private static String alsBestand(String naam) {
        return ContentDisposition.attachment()
                .filename(naam, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
