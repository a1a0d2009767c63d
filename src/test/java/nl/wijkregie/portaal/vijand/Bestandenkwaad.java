package nl.wijkregie.portaal.vijand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wijkregie.bijlage.Bijlagen;
import nl.wijkregie.testsupport.Proefbestanden;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files that are not what they seem, or more than they seem. */
final class Bestandenkwaad {

    private static final String PAGINA = "<html><script>kwaad()</script></html>";

    private Bestandenkwaad() {}

    /** None of them may be kept, whatever name it has. */
    static Map<String, byte[]> geweigerd() {
        Map<String, byte[]> alle = new LinkedHashMap<>();
        alle.put("leeg.pdf", new byte[0]);
        alle.put("pagina.jpg", tekst(PAGINA));
        alle.put("tekening.png", tekst("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"kwaad()\"/>"));
        alle.put(
                "tekening.svg",
                tekst(
                        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>"));
        alle.put("bewegend.jpg", tekst("GIF89a" + PAGINA));
        alle.put("programma.pdf", tekst("MZ\u0090"));
        alle.put("script.pdf", tekst("#!/bin/sh\nkwaad"));
        alle.put("archief.pdf", archief());
        alle.put("bijna.pdf", tekst(" %PDF-1.7\n" + PAGINA));
        alle.put("begin.pdf", tekst("%PDF-1.7\n" + PAGINA));
        alle.put("merk.png", Arrays.copyOf(Proefbestanden.png(40, 30), 8));
        alle.put("half.png", helft(Proefbestanden.png(40, 30)));
        alle.put("kop.jpg", Arrays.copyOf(Proefbestanden.jpeg(40, 30), 4));
        alle.put("groot.png", groot());
        alle.put("half.pdf", helft(Proefbestanden.pdf()));
        alle.put(
                "script2.pdf",
                Proefbestanden.pdf(
                        stuk -> stuk.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        alle.put(
                "start.pdf",
                Proefbestanden.pdf(stuk -> stuk.getDocumentCatalog().setOpenAction(new PDActionLaunch())));
        alle.put("slot.pdf", Proefbestanden.pdf(Bestandenkwaad::opSlot));
        alle.put("bom.pdf", bom());
        alle.put("te-groot.pdf", new byte[Bijlagen.GROOTSTE + 1]);
        return alle;
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] helft(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** Says that it is 60,000 by 60,000 dots. */
    private static byte[] groot() {
        byte[] png = Proefbestanden.png(10, 10);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 controle = new CRC32();
        controle.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) controle.getValue());
        return png;
    }

    private static byte[] archief() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("../../kwaad"));
            zip.write(new byte[20_000_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A table of contents that unfolds into a hundred megabytes. */
    private static byte[] bom() {
        ByteArrayOutputStream ingepakt = new ByteArrayOutputStream();
        try (DeflaterOutputStream pers = new DeflaterOutputStream(ingepakt)) {
            byte[] nullen = new byte[1_000_000];
            for (int keer = 0; keer < 100; keer++) {
                pers.write(nullen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                tekst("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 9000000/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length "
                        + ingepakt.size() + ">>\nstream\n"));
        pdf.writeBytes(ingepakt.toByteArray());
        pdf.writeBytes(tekst("\nendstream\nendobj\nstartxref\n9\n%%EOF"));
        return pdf.toByteArray();
    }

    private static void opSlot(PDDocument stuk) {
        try {
            stuk.protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
