package nl.wijkregie.portaal.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * People write a slash at the end of an address: they get the page all the same, under its one address. Not for good, because a
 * browser would keep an address with a code in it.
 */
@Configuration(proxyBeanMethods = false)
class Siteadressen {

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> zonderStreepAanHetEind() {
        UrlHandlerFilter filter = UrlHandlerFilter.trailingSlashHandler(
                        "/indienen/",
                        "/volgen/**",
                        "/volgcode-kwijt/",
                        "/wijken/**",
                        "/goede-voorbeelden/",
                        "/hulp/**",
                        "/contact/",
                        "/toegankelijkheid/",
                        "/privacy/")
                .redirect(HttpStatus.TEMPORARY_REDIRECT)
                .build();
        FilterRegistrationBean<UrlHandlerFilter> registratie = new FilterRegistrationBean<>(filter);
        // Before the doors are looked at: they know each address without the slash only.
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registratie;
    }
}
