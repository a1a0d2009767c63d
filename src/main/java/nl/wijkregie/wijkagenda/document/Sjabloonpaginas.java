package nl.wijkregie.wijkagenda.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the public HTML pages about the wijkagenda; every value is escaped. */
@Component
public class Sjabloonpaginas {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private final TemplateEngine sjablonen;

    Sjabloonpaginas() {
        ClassLoaderTemplateResolver bron = new ClassLoaderTemplateResolver();
        bron.setPrefix("templates/wijkagenda/");
        bron.setSuffix(".html");
        bron.setTemplateMode(TemplateMode.HTML);
        bron.setCharacterEncoding(StandardCharsets.UTF_8.name());
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(bron);
        sjablonen = engine;
    }

    /** The page with these values filled in; {@code opmaak} writes amounts, dates and paragraphs. */
    public String vul(String pagina, Map<String, Object> gegevens) {
        Map<String, Object> alles = new HashMap<>(gegevens);
        alles.put("opmaak", new Opmaak());
        return sjablonen.process(pagina, new Context(NEDERLANDS, alles));
    }
}
