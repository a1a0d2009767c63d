package nl.wijkregie.portaal.site.thema;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the site: with a version in the address they are kept for good, without one a browser asks whether they changed. */
@Configuration(proxyBeanMethods = false)
class Bestandsadressen implements WebMvcConfigurer {

    /** How long a browser may keep what never changes under its address. */
    static final CacheControl VOORGOED =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String BRON = "classpath:/static/openbaar/";

    private final Sitebestanden bestanden;

    Bestandsadressen(Sitebestanden bestanden) {
        this.bestanden = bestanden;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry register) {
        register.addResourceHandler(bestanden.adres("**"))
                .addResourceLocations(BRON)
                .setCacheControl(VOORGOED);
        register.addResourceHandler(Sitebestanden.MAP + "**")
                .addResourceLocations(BRON)
                .setEtagGenerator(bestand -> '"' + bestanden.versie() + '"')
                .setCacheControl(CacheControl.noCache().cachePublic());
    }
}
