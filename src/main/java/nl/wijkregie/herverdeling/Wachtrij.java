package nl.wijkregie.herverdeling;

import nl.wijkregie.wijkbudget.Aanleiding;
import nl.wijkregie.wijkbudget.Pot;
import org.springframework.stereotype.Component;

/** Cases that wait until a pot holds enough, in the order of asking. Works in the caller's transaction. */
@Component
public class Wachtrij {

    /**
     * Reserves money for a case; when the pot holds too little, or others wait for it already, the case joins the queue
     * and the wethouder gets one request for the pot (ROE-F9).
     *
     * @return true when the money is reserved, false when the case waits
     * @throws nl.wijkregie.wijkbudget.JaarNietOpen when the year of the pot is not open
     */
    public boolean reserveerOfSluitAan(Pot pot, String kenmerk, long centen, Aanleiding aanleiding) {
        throw new UnsupportedOperationException();
    }

    /** Takes a case out of the queue; nothing happens when it does not wait. */
    public void verlaat(String kenmerk) {
        throw new UnsupportedOperationException();
    }
}
