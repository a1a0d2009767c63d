package nl.wijkregie.wijkagenda.zaken;

/** Hands the processes of cases what the agenda decided; the engine stays behind it. All calls join the caller's transaction. */
public interface Agendabesluiten {

    /** Whether the case waits for the decision of the agenda. */
    boolean wacht(String zaak);

    /** Message {@code AgendaBesluit}: the case goes on. */
    void besloten(String zaak, boolean opgenomen);

    /** Message {@code MaatregelKlaar}: the measure of a beleidswens was carried out, or stopped. Nothing happens when the case does not wait for it. */
    void maatregelKlaar(String zaak, boolean uitgevoerd);
}
