package press.imprimatur.media.internal.codec;

import java.awt.Color;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A press of our own, whose inks are not those of anybody else, and the ICC profile of it. */
interface InkProfile {

    int GRID = 11;
    int LAB_TABLE = 52 + 2 * 2 * 4 + GRID * GRID * GRID * GRID * 3 * 2 + 2 * 2 * 3;

    Color[] INKS = {
        new Color(0x1f86b5), new Color(0xb8306b), new Color(0xf2dd3a), new Color(0x2b2724)
    };

    /** What so much of each ink looks like on paper, 0xRRGGBB; amounts from 0 to 1. */
    static int printed(double... amounts) {
        var red = 1.0;
        var green = 1.0;
        var blue = 1.0;
        for (var ink = 0; ink < 4; ink++) {
            red *= 1 - amounts[ink] * (1 - INKS[ink].getRed() / 255.0);
            green *= 1 - amounts[ink] * (1 - INKS[ink].getGreen() / 255.0);
            blue *= 1 - amounts[ink] * (1 - INKS[ink].getBlue() / 255.0);
        }
        return new Color((float) red, (float) green, (float) blue).getRGB() & 0xffffff;
    }

    /** An ICC profile with one table, from ink to CIELAB. */
    static byte[] bytes() {
        var description = text("desc", "The press of the tests");
        var rights = text("text", "Public domain");
        var tags = 128 + 4 + 4 * 12;
        var size = tags + 100 + 40 + 20 + LAB_TABLE;
        var data = ByteBuffer.allocate(size);
        data.putInt(0, size).putInt(8, 0x02400000);
        put(data, 12, "prtrCMYKLab ");
        put(data, 36, "acsp");
        data.putInt(68, 0xf6d6).putInt(72, 0x10000).putInt(76, 0xd32d);
        data.position(128).putInt(4);
        tag(data, "desc", tags, 100);
        tag(data, "cprt", tags + 100, 40);
        tag(data, "wtpt", tags + 140, 20);
        tag(data, "A2B0", tags + 160, LAB_TABLE);
        data.position(tags).put(description);
        data.position(tags + 100).put(rights);
        data.position(tags + 140).put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        data.putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
        data.position(tags + 160);
        table(data);
        return data.array();
    }

    private static void table(ByteBuffer data) {
        data.put("mft2\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        data.put((byte) 4).put((byte) 3).put((byte) GRID).put((byte) 0);
        for (var cell = 0; cell < 9; cell++) {
            data.putInt(cell % 4 == 0 ? 0x10000 : 0);
        }
        data.putShort((short) 2).putShort((short) 2);
        straight(data, 4);
        for (var at = 0; at < GRID * GRID * GRID * GRID; at++) {
            var colour = new Color(printed(at(at, 3), at(at, 2), at(at, 1), at(at, 0)));
            var lab = Looks.lab(colour);
            data.putShort((short) Math.round(lab[0] / 100 * 0xff00));
            data.putShort((short) Math.round((lab[1] + 128) * 256));
            data.putShort((short) Math.round((lab[2] + 128) * 256));
        }
        straight(data, 3);
    }

    private static double at(int number, int power) {
        return number / (int) Math.pow(GRID, power) % GRID / (GRID - 1.0);
    }

    private static void straight(ByteBuffer data, int curves) {
        for (var curve = 0; curve < curves; curve++) {
            data.putShort((short) 0).putShort((short) 0xffff);
        }
    }

    private static byte[] text(String type, String content) {
        var data = ByteBuffer.allocate("desc".equals(type) ? 100 : 40);
        data.put(type.getBytes(StandardCharsets.US_ASCII)).putInt(0);
        if ("desc".equals(type)) {
            data.putInt(content.length() + 1);
        }
        return data.put(content.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static void put(ByteBuffer data, int at, String text) {
        data.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void tag(ByteBuffer data, String name, int at, int length) {
        data.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(at).putInt(length);
    }
}
