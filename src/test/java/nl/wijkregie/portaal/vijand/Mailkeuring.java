package nl.wijkregie.portaal.vijand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads a mail as it arrived: one reader, our own headers, and nothing in it that acts. */
final class Mailkeuring {

    private static final Set<String> KOPPEN = Set.of(
            "return-path",
            "received",
            "date",
            "from",
            "to",
            "message-id",
            "subject",
            "mime-version",
            "content-type",
            "content-language",
            "auto-submitted");

    private static final Set<String> ELEMENTEN =
            Set.of("#root", "html", "head", "meta", "title", "body", "p", "br", "ul", "li", "a");

    private Mailkeuring() {}

    static void keur(MimeMessage mail) {
        try {
            koppen(mail);
            MimeMultipart delen = (MimeMultipart) mail.getContent();
            assertThat(delen.getCount()).isEqualTo(2);
            plat(delen.getBodyPart(0));
            opgemaakt(String.valueOf(delen.getBodyPart(1).getContent()));
        } catch (MessagingException | IOException onleesbaar) {
            throw new AssertionError("a mail that cannot be read", onleesbaar);
        }
    }

    private static void koppen(MimeMessage mail) throws MessagingException {
        for (Header kop : Collections.list(mail.getAllHeaders())) {
            assertThat(KOPPEN).contains(kop.getName().toLowerCase(Locale.ROOT));
        }
        for (String eenmaal : new String[] {"From", "To", "Subject", "Message-ID", "Date", "Content-Type"}) {
            assertThat(mail.getHeader(eenmaal)).as(eenmaal).hasSize(1);
        }
        Address[] aan = mail.getAllRecipients();
        assertThat(aan).hasSize(1);
        assertThat(((InternetAddress) aan[0]).getAddress())
                .doesNotContain("kwaad")
                .matches("[\\w.+-]+@[\\w.-]+");
        assertThat(((InternetAddress) mail.getFrom()[0]).getAddress()).doesNotContain("kwaad");
        assertThat(mail.getSubject()).doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");
    }

    private static void plat(BodyPart deel) throws MessagingException, IOException {
        assertThat(deel.getContentType()).startsWith("text/plain");
        assertThat(String.valueOf(deel.getContent()).replace("\r\n", "\n"))
                .doesNotContain("1337", "\u27e6")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    }

    private static void opgemaakt(String html) {
        for (Element deel : Jsoup.parse(html).getAllElements()) {
            assertThat(ELEMENTEN).contains(deel.normalName());
            for (Attribute attribuut : deel.attributes()) {
                assertThat(attribuut.getKey()).isIn("lang", "charset", "name", "content", "style", "href");
            }
            assertThat(deel.attr("href")).matches("|https?://[^\"<>\\s]+|mailto:[\\w.+-]+@[\\w.-]+");
        }
    }
}
