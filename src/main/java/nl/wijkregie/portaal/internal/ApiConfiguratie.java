package nl.wijkregie.portaal.internal;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the parts of the public API into the web server. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguratie implements WebMvcConfigurer {

    @Bean
    FilterRegistrationBean<ApiFilter> apiFilter(Probleemschrijver schrijver) {
        FilterRegistrationBean<ApiFilter> registratie = new FilterRegistrationBean<>(new ApiFilter(schrijver));
        registratie.addUrlPatterns(ApiAdres.BASIS + "/*");
        // After the filters for encoding and forwarded headers, before those of security.
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registratie;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Volgcode.Lezer());
    }

    /** The description may be read by tools on other sites, as the API Design Rules ask. */
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping(ApiAdres.BASIS + "/openapi.json")
                .allowedOrigins("*")
                .allowedMethods("GET");
    }
}
