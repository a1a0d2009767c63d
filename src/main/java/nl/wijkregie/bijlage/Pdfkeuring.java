package nl.wijkregie.bijlage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lets only a PDF through that can be read by everyone and does nothing by itself. */
final class Pdfkeuring {

    static final String OP_SLOT =
            "Op deze PDF zit een wachtwoord of een beveiliging. Haal die eraf en stuur het bestand opnieuw.";
    static final String DOET_IETS =
            "In deze PDF zit een programma, een actie of een ander bestand. Dat nemen wij niet aan."
                    + " Druk het document af naar een nieuwe PDF en stuur die.";
    static final String ONLEESBAAR =
            "Deze PDF is niet te lezen. Open het document, sla het opnieuw op als PDF en stuur het dan.";

    /** Names that a dictionary has only when something in it acts, or is another file. */
    private static final Set<String> SLEUTELS =
            Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent", "AF", "Collection");

    private static final Set<String> ACTIES = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "GoTo3DView",
            "RichMediaExecute");
    private static final Set<String> SOORTEN = Set.of("EmbeddedFile", "Filespec", "F");
    private static final Set<String> AANTEKENINGEN =
            Set.of("FileAttachment", "RichMedia", "3D", "Movie", "Screen", "Sound");

    private Pdfkeuring() {}

    /** @throws BijlageGeweigerd when the file may not be kept */
    static void keur(byte[] inhoud) {
        boolean doetIets;
        try {
            Pdflezer lezer = new Pdflezer(inhoud);
            try (PDDocument document = lezer.parse(false)) {
                if (document.isEncrypted()) {
                    throw weiger(OP_SLOT);
                }
                doetIets = doetIets(document.getDocument());
                if (lezer.isBeschadigd() || document.getNumberOfPages() < 1) {
                    throw weiger(ONLEESBAAR);
                }
            }
        } catch (InvalidPasswordException opSlot) {
            throw weiger(OP_SLOT);
        } catch (BijlageGeweigerd geweigerd) {
            throw geweigerd;
        } catch (IOException | RuntimeException | StackOverflowError onleesbaar) {
            // What a stranger's file makes of the reader says nothing about us: the cause is not kept.
            throw weiger(ONLEESBAAR);
        }
        if (doetIets) {
            throw weiger(DOET_IETS);
        }
    }

    private static BijlageGeweigerd weiger(String zin) {
        return new BijlageGeweigerd(BijlageGeweigerd.Reden.BESTAND, zin);
    }

    /** Looks at everything the file lists, reachable from a page or not. */
    private static boolean doetIets(COSDocument document) throws IOException {
        if (doetIets(document.getTrailer())) {
            return true;
        }
        for (COSObjectKey sleutel : Set.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(sleutel);
            COSBase inhoud = object.getObject();
            if (inhoud != null && doetIets(inhoud)) {
                return true;
            }
        }
        return false;
    }

    /** Does not follow references: what they lead to is in the list by itself. */
    private static boolean doetIets(COSBase begin) {
        Deque<COSBase> nog = new ArrayDeque<>();
        nog.push(begin);
        while (!nog.isEmpty()) {
            COSBase een = nog.pop();
            if (een instanceof COSDictionary woordenboek) {
                if (isActief(woordenboek)) {
                    return true;
                }
                for (Map.Entry<COSName, COSBase> regel : woordenboek.entrySet()) {
                    voegToe(nog, regel.getValue());
                }
            } else if (een instanceof COSArray lijst) {
                lijst.forEach(deel -> voegToe(nog, deel));
            }
        }
        return false;
    }

    private static void voegToe(Deque<COSBase> nog, COSBase deel) {
        if (deel instanceof COSDictionary || deel instanceof COSArray) {
            nog.push(deel);
        }
    }

    private static boolean isActief(COSDictionary woordenboek) {
        return woordenboek.keySet().stream().anyMatch(sleutel -> SLEUTELS.contains(sleutel.getName()))
                || ACTIES.contains(naam(woordenboek, COSName.S))
                || SOORTEN.contains(naam(woordenboek, COSName.TYPE))
                || AANTEKENINGEN.contains(naam(woordenboek, COSName.SUBTYPE));
    }

    /** Also when the name stands behind a reference. */
    private static String naam(COSDictionary woordenboek, COSName sleutel) {
        return woordenboek.getDictionaryObject(sleutel) instanceof COSName naam ? naam.getName() : "";
    }
}
