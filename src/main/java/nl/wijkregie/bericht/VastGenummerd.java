package nl.wijkregie.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail that keeps the Message-ID it was given; a plain one makes a new one each time it is saved. */
final class VastGenummerd extends MimeMessage {

    private final String messageId;

    VastGenummerd(Session sessie, String messageId) {
        super(sessie);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
