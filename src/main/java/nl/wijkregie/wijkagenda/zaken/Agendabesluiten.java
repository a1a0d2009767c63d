package nl.wijkregie.wijkagenda.zaken;

/** What this room asks of the processes of cases and agendas; the engine stays behind it. All calls join the caller's transaction. */
public interface Agendabesluiten {

    /** Whether the wijkcoalitie still makes the first list of this round, so that a case can join it. */
    boolean maaktOverzicht(String agenda, int ronde);

    /** Whether the case waits for the decision of the agenda. */
    boolean wacht(String zaak);

    /** Message {@code AgendaBesluit}: the case goes on. Nothing happens when the case does not wait for it. */
    void besloten(String zaak, boolean opgenomen);

    /**
     * Message {@code MaatregelKlaar}: the measure of a beleidswens was carried out, or stopped.
     *
     * @return whether the case waited for it; otherwise nothing happened
     */
    boolean maatregelKlaar(String zaak, boolean uitgevoerd);
}
