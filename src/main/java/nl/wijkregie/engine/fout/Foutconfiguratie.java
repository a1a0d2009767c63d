package nl.wijkregie.engine.fout;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the error translation around both doors to the engine. */
@Configuration(proxyBeanMethods = false)
class Foutconfiguratie {

    /** Inside the security filter chain (order -100), whose own answers are Dutch already, and around Camunda's filters. */
    private static final int NA_SPRING_SECURITY = -90;

    @Bean
    FilterRegistrationBean<Foutvertaling> foutvertaling() {
        FilterRegistrationBean<Foutvertaling> registratie = new FilterRegistrationBean<>(new Foutvertaling());
        registratie.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registratie.setOrder(NA_SPRING_SECURITY);
        return registratie;
    }
}
