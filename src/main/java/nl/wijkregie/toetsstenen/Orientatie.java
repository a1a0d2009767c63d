package nl.wijkregie.toetsstenen;

/**
 * What the orientation settled about an initiative (ROE-C2), as far as the toetsstenen ask.
 *
 * @param pastInBeleid fits municipal policy and contributes to municipal or social goals
 * @param draagvlak there is support in the community
 * @param middelenBeschikbaar there are means or people to carry it out
 * @param algemeenBelangGeschaad it harms the general interest
 * @param vooralPrivebelang it serves mainly a private interest
 */
public record Orientatie(
        boolean pastInBeleid,
        boolean draagvlak,
        boolean middelenBeschikbaar,
        boolean algemeenBelangGeschaad,
        boolean vooralPrivebelang,
        boolean financieelHaalbaar,
        boolean juridischHaalbaar,
        boolean praktischHaalbaar) {}
