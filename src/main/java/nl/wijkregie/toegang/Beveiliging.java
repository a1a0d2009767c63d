package nl.wijkregie.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** One filter chain per door; what no chain names does not exist. */
@Configuration(proxyBeanMethods = false)
class Beveiliging implements WebMvcConfigurer {

    /** Tasklist sorts by date of creation unless the address says otherwise: what is due first comes first. */
    private static final String TAKENLIJST = "/camunda/app/tasklist/default/"
            + "#/?sorting=%5B%7B%22sortBy%22:%22dueDate%22,%22sortOrder%22:%22asc%22%7D%5D";

    private static final String OPENBAAR_BELEID =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Forms that post to ourselves, scripts and pictures of our own; nothing from elsewhere, in no other page. */
    private static final String SITEBELEID = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] SITE = {
        "/",
        "/indienen/**",
        "/ingediend/**",
        "/volgen/**",
        "/volgcode-kwijt/**",
        "/wijken/**",
        "/goede-voorbeelden/**",
        "/hulp/**",
        "/contact",
        "/toegankelijkheid",
        "/privacy"
    };

    /** The one file of a library that a browser may fetch: it draws the figures in Cockpit. */
    private static final String TEKENGEREI = "/webjars/d3/7.9.0/dist/d3.min.js";

    private final boolean alleenHttps;
    private final String adres;
    private final ObjectProvider<Publieksfouten> publieksfouten;

    Beveiliging(Environment omgeving, ObjectProvider<Publieksfouten> publieksfouten) {
        this.adres = omgeving.getProperty("wijkregie.adres", "http://localhost:8080");
        this.alleenHttps = omgeving.acceptsProfiles(Profiles.of("productie"));
        this.publieksfouten = publieksfouten;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry adressen) {
        adressen.addRedirectViewController("/werkplek", TAKENLIJST);
    }

    @Bean
    FilterRegistrationBean<Padcontrole> padcontrole() {
        FilterRegistrationBean<Padcontrole> registratie = new FilterRegistrationBean<>(new Padcontrole());
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registratie;
    }

    @Bean
    FilterRegistrationBean<Verzoekgrootte> verzoekgrootte() {
        FilterRegistrationBean<Verzoekgrootte> registratie =
                new FilterRegistrationBean<>(new Verzoekgrootte(publieksfouten));
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return registratie;
    }

    /** The engine's REST services: an account for everything, then the allow list. */
    @Bean
    @Order(1)
    SecurityFilterChain restdiensten(HttpSecurity http, ProcessEngine engine, Takenlijsten takenlijsten)
            throws Exception {
        zonderSessie(http.securityMatcher(paden("/engine-rest/**")))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().authenticated());
        metWachtwoord(http);
        Engineaanmelding aanmelding = new Engineaanmelding(engine.getIdentityService());
        return http.addFilterAfter(aanmelding, AuthorizationFilter.class)
                .addFilterAfter(new Restbeleid(engine, takenlijsten), Engineaanmelding.class)
                .build();
    }

    /** Messages of the demo: the administrator only. */
    @Bean
    @Order(2)
    SecurityFilterChain demo(HttpSecurity http) throws Exception {
        zonderSessie(http.securityMatcher(paden("/api/v1/demo/**")))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().hasAuthority(Groep.BEHEER));
        return metWachtwoord(http).build();
    }

    /** The public API. */
    @Bean
    @Order(3)
    SecurityFilterChain openbaar(HttpSecurity http) throws Exception {
        return zonderSessie(http.securityMatcher(paden("/api/v1/**")))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll())
                .build();
    }

    /** Versions of the models: who keeps them does all, the administrator reads. */
    @Bean
    @Order(4)
    SecurityFilterChain modelbeheer(HttpSecurity http) throws Exception {
        return metWachtwoord(zonderSessie(http.securityMatcher(paden("/api/modelbeheer/**")))
                        .headers(kop -> kop.addHeaderWriter(new StaticHeadersWriter("API-Version", "1.0.0")))
                        .authorizeHttpRequests(toegang -> toegang.requestMatchers(HttpMethod.GET)
                                .hasAnyAuthority(Groep.PROCESBEHEER, Groep.BEHEER)
                                .requestMatchers(HttpMethod.HEAD)
                                .hasAnyAuthority(Groep.PROCESBEHEER, Groep.BEHEER)
                                .anyRequest()
                                .hasAuthority(Groep.PROCESBEHEER)))
                .build();
    }

    /** Health is public; who gives an account of staff sees the details. */
    @Bean
    @Order(5)
    SecurityFilterChain gezondheid(HttpSecurity http) throws Exception {
        zonderSessie(http.securityMatcher(paden("/actuator/health/**")))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll());
        return metWachtwoord(http).build();
    }

    /** Adopted wijkagendas, the way to the workplace and what is drawn with: anyone reads them, nobody sends anything; nothing from elsewhere, never inside another page. */
    @Bean
    @Order(6)
    SecurityFilterChain openbarePaginas(HttpSecurity http) throws Exception {
        AuthenticationEntryPoint alleenLezen = (verzoek, antwoord, fout) -> {
            antwoord.setHeader("Allow", "GET, HEAD");
            weiger(verzoek, antwoord, 405, "Deze pagina kunt u alleen lezen.");
        };
        return zonderSessie(http.securityMatcher(
                        paden("/wijkagendas/**", "/openbaar/**", "/favicon.ico", "/werkplek", TEKENGEREI)))
                .headers(kop -> kop.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(beleid -> beleid.policyDirectives(OPENBAAR_BELEID)))
                .authorizeHttpRequests(toegang -> toegang.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(fout -> fout.authenticationEntryPoint(alleenLezen))
                .build();
    }

    /** The public site: anyone reads and files; a code in the address or the form opens a case, not an account. */
    @Bean
    @Order(7)
    SecurityFilterChain site(HttpSecurity http) throws Exception {
        return zonderSessie(http.securityMatcher(paden(SITE)))
                .headers(kop -> kop.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        // Not no-referrer: then a browser hides from us that a form came from our own page.
                        .referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(beleid -> beleid.policyDirectives(SITEBELEID)))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll())
                .addFilterBefore(
                        new Herkomst(
                                adres,
                                (verzoek, antwoord) ->
                                        weiger(verzoek, antwoord, 403, "Dit formulier kwam van een andere website.")),
                        AuthorizationFilter.class)
                .build();
    }

    /** What we add to the web apps: their session, no other way in. */
    @Bean
    @Order(8)
    SecurityFilterChain werkplek(HttpSecurity http, CamundaBpmProperties camunda) throws Exception {
        long groepenGeldig = camunda.getWebapp().getAuth().getCache().getTimeToLive();
        return zonderSessie(http.securityMatcher(paden("/werkplek/**")))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll())
                .addFilterAfter(new Werkpleksessie(groepenGeldig), AuthorizationFilter.class)
                .build();
    }

    /** The web apps keep their own login, session, token and content security policy. */
    @Bean
    @Order(9)
    SecurityFilterChain webapps(HttpSecurity http, ProcessEngine engine, Takenlijsten takenlijsten) throws Exception {
        RequestMatcher engineDienst = paden("/camunda/api/engine/**");
        return zonderSessie(http.securityMatcher(paden("/camunda/**", "/error")))
                .headers(kop -> kop.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .authorizeHttpRequests(toegang -> toegang.anyRequest().permitAll())
                .addFilterAfter(new Webapppoort(), AuthorizationFilter.class)
                .addFilterAfter(new Paginanonce(), Webapppoort.class)
                .addFilterAfter(new Cockpitvragen(), Paginanonce.class)
                .addFilterAfter(
                        new Voorwaardelijk(engineDienst, new Restbeleid(engine, takenlijsten)), Paginanonce.class)
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        AuthenticationEntryPoint bestaatNiet =
                (verzoek, antwoord, fout) -> weiger(verzoek, antwoord, 404, "Deze pagina bestaat niet.");
        return zonderSessie(http)
                .authorizeHttpRequests(toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(fout -> fout.authenticationEntryPoint(bestaatNiet))
                .build();
    }

    /** A malformed request is refused before any chain; the answer is Dutch as well. */
    @Bean
    RequestRejectedHandler misvormd() {
        return (verzoek, antwoord, fout) ->
                weiger(verzoek, antwoord, 400, "Dit adres klopt niet. Schrijf het pad zonder bijzondere tekens.");
    }

    /** In the frame of the site for who looks at a page of it, otherwise as elsewhere. */
    private void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String zin)
            throws IOException {
        Publieksfouten site = publieksfouten.getIfAvailable();
        if (site == null || !site.meld(verzoek, antwoord, status)) {
            Weigering.schrijf(verzoek, antwoord, status, zin);
        }
    }

    private HttpSecurity zonderSessie(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(kop -> {
                    kop.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
                    kop.referrerPolicy(beleid -> beleid.policy(ReferrerPolicy.SAME_ORIGIN));
                    if (alleenHttps) {
                        kop.httpStrictTransportSecurity(https -> https.requestMatcher(verzoek -> true));
                    } else {
                        kop.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
                    }
                });
    }

    private static HttpSecurity metWachtwoord(HttpSecurity http) throws Exception {
        AuthenticationEntryPoint meldAan = (verzoek, antwoord, fout) -> {
            antwoord.setHeader("WWW-Authenticate", "Basic realm=\"Wijkregie\", charset=\"UTF-8\"");
            Weigering.schrijf(verzoek, antwoord, 401, "Meld u aan met uw account en wachtwoord.");
        };
        AccessDeniedHandler magNiet = (verzoek, antwoord, fout) -> Weigering.schrijf(
                verzoek, antwoord, 403, "U mag dit niet zien met uw account. Vraag de beheerder om hulp.");
        return http.httpBasic(basis -> basis.authenticationEntryPoint(meldAan))
                .exceptionHandling(
                        fout -> fout.authenticationEntryPoint(meldAan).accessDeniedHandler(magNiet));
    }

    private static RequestMatcher paden(String... patronen) {
        List<RequestMatcher> elk = Stream.of(patronen)
                .map(patroon -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(patroon))
                .toList();
        return new OrRequestMatcher(elk);
    }
}
