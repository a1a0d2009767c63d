package nl.wijkregie.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a PDF, and never more of it than fits: a small file can unfold into one that fills the memory. Only
 * what holds structure is unfolded, after it was measured; pictures and pages are left as they are.
 *
 * <p>Reads to the letter: guessing at what a damaged file means would go around the measuring.
 */
final class Pdflezer extends PDFParser {

    /** Largest table of contents; each of its entries takes many times its size in memory. */
    private static final long INHOUDSOPGAVE = 1024 * 1024;

    /** Largest structure of the whole file, in bytes. */
    private static final long STRUCTUUR = 16 * 1024 * 1024;

    private static final int STUK = 64 * 1024;

    private final Set<Long> gemeten = new HashSet<>();
    private boolean leestVerzameling;
    private boolean beschadigd;
    private long uitgepakt;

    Pdflezer(byte[] inhoud) throws IOException {
        super(new RandomAccessReadBuffer(inhoud));
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary kop) throws IOException {
        COSStream stroom = super.parseCOSStream(kop);
        // While the table of contents is being found, every other stream is read as one, whatever it is called.
        if (!initialParseDone && !leestVerzameling) {
            meet(stroom, INHOUDSOPGAVE);
        }
        return stroom;
    }

    /** Who asks for an object that cannot be read gets none, and does not hear why: it is kept here. */
    @Override
    public COSBase dereferenceCOSObject(COSObject object) throws IOException {
        try {
            return super.dereferenceCOSObject(object);
        } catch (IOException | RuntimeException fout) {
            beschadigd = true;
            throw fout;
        }
    }

    /** Whether something could not be read: what stands there is unknown. */
    boolean isBeschadigd() {
        return beschadigd;
    }

    @Override
    protected COSBase parseObjectStreamObject(long nummer, COSObjectKey sleutel) throws IOException {
        if (gemeten.add(nummer)) {
            meet(verzameling(nummer), STRUCTUUR);
        }
        return super.parseObjectStreamObject(nummer, sleutel);
    }

    private COSBase verzameling(long nummer) {
        boolean eerder = leestVerzameling;
        leestVerzameling = true;
        try {
            return document.getObjectFromPool(new COSObjectKey(nummer, 0)).getObject();
        } finally {
            leestVerzameling = eerder;
        }
    }

    private void meet(@Nullable COSBase object, long hoogstens) throws IOException {
        if (!(object instanceof COSStream stroom)) {
            return;
        }
        COSBase filters = stroom.getFilters();
        if (filters == null || filters instanceof COSArray geen && geen.size() == 0) {
            return;
        }
        if (!isEnkel(filters)) {
            throw new IOException("The structure of the file is packed in an unusual way");
        }
        try (InputStream ingepakt = stroom.createRawInputStream();
                InflaterInputStream inhoud = new InflaterInputStream(ingepakt)) {
            byte[] stuk = new byte[STUK];
            long grootte = 0;
            for (int gelezen = inhoud.read(stuk); gelezen >= 0; gelezen = inhoud.read(stuk)) {
                grootte += gelezen;
                uitgepakt += gelezen;
                if (grootte > hoogstens || uitgepakt > STRUCTUUR) {
                    throw new IOException("The structure of the file is too large");
                }
            }
        }
    }

    /** Packed once, in the one way that every program uses for structure. */
    private static boolean isEnkel(COSBase filters) {
        List<? extends COSBase> lijst = filters instanceof COSArray meer ? meer.toList() : List.of(filters);
        return lijst.size() == 1
                && (COSName.FLATE_DECODE.equals(lijst.get(0))
                        || COSName.FLATE_DECODE_ABBREVIATION.equals(lijst.get(0)));
    }
}
