package nl.wijkregie.portaal.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the pages of the site; every value is escaped. Not a view resolver, so no page exists by accident. */
@Component
class Sitesjabloon {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final TemplateEngine sjablonen;

    Sitesjabloon() {
        ClassLoaderTemplateResolver bron = new ClassLoaderTemplateResolver();
        bron.setPrefix("templates/site/");
        bron.setSuffix(".html");
        bron.setTemplateMode(TemplateMode.HTML);
        bron.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(bron);
        sjablonen = engine;
    }

    String vul(String pagina, Map<String, Object> gegevens) {
        return sjablonen.process(pagina, new Context(NEDERLANDS, gegevens));
    }
}
