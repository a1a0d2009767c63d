package nl.wijkregie.bericht;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends over SMTP: plain text and the same text as simple HTML, one reader a mail, with the stored Message-ID. */
class SmtpPostbode implements Postbode {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final Afzender afzender;
    private final Clock klok;

    SmtpPostbode(JavaMailSender mail, Afzender afzender, Clock klok) {
        this.mail = mail;
        this.afzender = afzender;
        this.klok = klok;
    }

    @Override
    public void bezorg(Poststuk stuk) {
        try {
            mail.send(mail(stuk));
        } catch (AddressException fout) {
            throw new BerichtNietVerzonden(stuk.berichtId(), "het e-mailadres klopt niet");
        } catch (MessagingException | UnsupportedEncodingException fout) {
            throw new BerichtNietVerzonden(stuk.berichtId(), "de e-mail is niet te maken");
        } catch (MailException fout) {
            throw new BerichtNietVerzonden(stuk.berichtId(), reden(fout));
        }
    }

    private MimeMessage mail(Poststuk stuk) throws MessagingException, UnsupportedEncodingException {
        MimeMessage bericht = new VastGenummerd(mail.createMimeMessage().getSession(), stuk.messageId());
        bericht.setFrom(adres(afzender.email(), afzender.naam()));
        bericht.setRecipient(Message.RecipientType.TO, adres(stuk.aan(), stuk.naam()));
        bericht.setSubject(Opschoning.regel(stuk.onderwerp()), UTF_8);
        bericht.setSentDate(Date.from(klok.instant()));
        // RFC 3834: no out-of-office reply to a machine.
        bericht.setHeader("Auto-Submitted", "auto-generated");
        bericht.setHeader("Content-Language", "nl");
        MimeMultipart beide = new MimeMultipart("alternative");
        MimeBodyPart plat = new MimeBodyPart();
        plat.setText(stuk.tekst(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(Opmaak.pagina(stuk.onderwerp(), stuk.tekst()), "text/html; charset=UTF-8");
        beide.addBodyPart(plat);
        beide.addBodyPart(html);
        bericht.setContent(beide);
        return bericht;
    }

    private static Address adres(String email, String naam) throws AddressException, UnsupportedEncodingException {
        InternetAddress adres = new InternetAddress(email, true);
        adres.setPersonal(Opschoning.regel(naam), UTF_8);
        return adres;
    }

    private static String reden(MailException fout) {
        if (fout instanceof MailAuthenticationException) {
            return "de mailserver weigert het account of wachtwoord (spring.mail.username, spring.mail.password)";
        }
        Integer code = antwoordcode(oorzaak(fout));
        if (code != null) {
            return "de mailserver weigert het (antwoord " + code + ")";
        }
        return "de mailserver is niet bereikbaar of brak het gesprek af (spring.mail.host)";
    }

    private static @Nullable Throwable oorzaak(MailException fout) {
        return fout instanceof MailSendException verzendfout
                        && !verzendfout.getFailedMessages().isEmpty()
                ? verzendfout.getFailedMessages().values().iterator().next()
                : fout.getCause();
    }

    /** The three digits with which the server refused, or null when it did not come to that. */
    private static @Nullable Integer antwoordcode(@Nullable Throwable fout) {
        if (fout instanceof SMTPAddressFailedException geweigerd) {
            return geweigerd.getReturnCode();
        }
        if (fout instanceof SMTPSendFailedException mislukt && mislukt.getReturnCode() > 0) {
            return mislukt.getReturnCode();
        }
        return fout instanceof SendFailedException keten ? antwoordcode(keten.getNextException()) : null;
    }
}
