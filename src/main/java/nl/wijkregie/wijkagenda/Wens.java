package nl.wijkregie.wijkagenda;

import java.time.LocalDateTime;

/** A wish. @param herkomst {@code bewoners}, {@code beleid} or {@code partner-<code>} */
public record Wens(long id, String herkomst, String tekst, String account, LocalDateTime moment) {}
