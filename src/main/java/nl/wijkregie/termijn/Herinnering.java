package nl.wijkregie.termijn;

/** The two reminders that a task can cause, with their columns. */
enum Herinnering {
    /** To who has the task. */
    EERSTE("herinneren_op", "herinnerd_op"),
    /** To the wijkregisseur and the clustermanager. */
    ESCALATIE("escaleren_op", "geescaleerd_op");

    private final String dag;
    private final String gedaan;

    Herinnering(String dag, String gedaan) {
        this.dag = dag;
        this.gedaan = gedaan;
    }

    /** Column with the day from which the reminder is due. */
    String dag() {
        return dag;
    }

    /** Column with the moment at which the reminder was sent. */
    String gedaan() {
        return gedaan;
    }
}
