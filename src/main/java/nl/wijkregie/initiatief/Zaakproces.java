package nl.wijkregie.initiatief;

/** What the case needs of its process; the engine stays behind it. All calls join the caller's transaction. */
public interface Zaakproces {

    /** Starts the process of a case that has just been filed. */
    void start(String kenmerk, NieuwInitiatief nieuw);

    /**
     * Tells the process that the plan came in (ROE-D4).
     *
     * @throws ZaakWachtHierNietOp when the case does not wait for it
     */
    void planIngediend(String kenmerk);

    /**
     * Tells the process that the account came in (ROE-E4).
     *
     * @throws ZaakWachtHierNietOp when the case does not wait for it
     */
    void verantwoordingIngediend(String kenmerk);

    /**
     * Waits for who is completing a step of the case now, and lets who comes after wait for the caller. Called before the
     * caller writes anything: two who each wait for the other would both be refused.
     */
    void houdVast(String kenmerk);

    /**
     * Ends the process because the resident withdraws.
     *
     * @throws ZaakWachtHierNietOp when the case has ended
     */
    void ingetrokken(String kenmerk);
}
