package nl.wijkregie.wijkagenda.document;

import java.time.LocalDateTime;

/** One version of an adopted agenda. */
public record Versie(String agenda, int nummer, int ronde, LocalDateTime vastgesteldOp) {}
