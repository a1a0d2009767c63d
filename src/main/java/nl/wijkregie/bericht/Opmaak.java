package nl.wijkregie.bericht;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes simple, accessible HTML of plain text: an empty line parts paragraphs, lines that start with {@code - } are a
 * list, web and e-mail addresses can be clicked. Everything is escaped.
 */
final class Opmaak {

    private static final String LIJSTTEKEN = "- ";
    private static final Pattern ADRES = Pattern.compile(
            "(?<web>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)'])|(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+)");

    private Opmaak() {}

    /** A whole page, for the HTML part of a mail. */
    static String pagina(String titel, String tekst) {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body style="font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; \
                color: #1a1a1a; background: #ffffff; max-width: 40em; margin: 0; padding: 1em;">
                %s
                </body>
                </html>
                """.formatted(veilig(titel), alineas(tekst));
    }

    /** Paragraphs and lists, without the page around them. */
    static String alineas(String tekst) {
        return Arrays.stream(tekst.strip().split("\\n\\s*\\n"))
                .map(Opmaak::alinea)
                .collect(Collectors.joining("\n"));
    }

    /** Lines of an address. */
    static String regels(String tekst) {
        return tekst.lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .map(Opmaak::veilig)
                .collect(Collectors.joining("<br>\n"));
    }

    static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, StandardCharsets.UTF_8.name());
    }

    private static String alinea(String alinea) {
        StringBuilder html = new StringBuilder();
        StringBuilder gewoon = new StringBuilder();
        StringBuilder lijst = new StringBuilder();
        for (String regel : alinea.split("\\n")) {
            if (regel.startsWith(LIJSTTEKEN)) {
                sluitAf(html, gewoon, "p");
                lijst.append("<li>")
                        .append(metLinks(regel.substring(LIJSTTEKEN.length())))
                        .append("</li>");
            } else {
                sluitAf(html, lijst, "ul");
                gewoon.append(gewoon.isEmpty() ? "" : "<br>\n").append(metLinks(regel));
            }
        }
        sluitAf(html, gewoon, "p");
        sluitAf(html, lijst, "ul");
        return html.toString();
    }

    private static void sluitAf(StringBuilder html, StringBuilder inhoud, String element) {
        if (!inhoud.isEmpty()) {
            html.append('<').append(element).append('>').append(inhoud);
            html.append("</").append(element).append('>');
            inhoud.setLength(0);
        }
    }

    private static String metLinks(String regel) {
        StringBuilder html = new StringBuilder();
        Matcher adres = ADRES.matcher(regel);
        int vanaf = 0;
        while (adres.find()) {
            String gevonden = veilig(adres.group());
            String doel = adres.group("mail") == null ? gevonden : "mailto:" + gevonden;
            html.append(veilig(regel.substring(vanaf, adres.start())));
            html.append("<a href=\"")
                    .append(doel)
                    .append("\">")
                    .append(gevonden)
                    .append("</a>");
            vanaf = adres.end();
        }
        return html.append(veilig(regel.substring(vanaf))).toString();
    }
}
