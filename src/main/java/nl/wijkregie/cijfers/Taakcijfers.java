package nl.wijkregie.cijfers;

import java.util.List;
import org.springframework.stereotype.Component;

/** Figures about tasks and other steps of processes. */
@Component
public class Taakcijfers {

    /**
     * Open tasks past their latest day, whatever the period; of tasks of cases only those of the asked kind.
     *
     * @param hoogstens how many to list
     */
    public TeLateTaken teLaat(Cijfervraag vraag, int hoogstens) {
        throw new UnsupportedOperationException();
    }

    /**
     * The steps of a process at which anything waits or was done in the period; the kind is not looked at.
     *
     * @param proces key of the process
     */
    public List<Stapcijfer> stappen(String proces, Cijfervraag vraag) {
        throw new UnsupportedOperationException();
    }
}
