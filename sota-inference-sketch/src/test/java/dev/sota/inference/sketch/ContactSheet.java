package dev.sota.inference.sketch;

import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a list of prompts into a folder, and all of them onto one sheet: for looking at. */
public final class ContactSheet {
    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        File folder = new File(args[0]);
        Files.createDirectories(folder.toPath());
        List<String> prompts = args.length > 1
                ? Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)
                : List.of("a lighthouse on a rocky coast at night in a storm");
        int width = args.length > 2 ? Integer.parseInt(args[2]) : 960;
        int height = args.length > 3 ? Integer.parseInt(args[3]) : 540;
        int seed = args.length > 4 ? Integer.parseInt(args[4]) : 1;
        Illustrator illustrator = new Illustrator();
        int columns = width > height ? 3 : 5;
        int cell = 1500 / columns;
        int tall = cell * height / width;
        int rows = (prompts.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * cell, rows * tall, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < prompts.size(); i++) {
            long start = System.nanoTime();
            String[] prompt = prompts.get(i).split("\\|");
            Shot shot = prompt.length > 1 ? Shot.valueOf(prompt[1]) : Shot.WIDE;
            int[] pixels = illustrator.paint(prompt[0], "", Mood.NEUTRAL, shot, seed + i * 7L, width, height, () -> {});
            System.out.printf("%3d ms  %s%n", (System.nanoTime() - start) / 1_000_000, prompts.get(i));
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            ImageIO.write(image, "png", new File(folder, "%02d.png".formatted(i)));
            g.drawImage(image, i % columns * cell, i / columns * tall, cell, tall, null);
        }
        g.dispose();
        ImageIO.write(sheet, "png", new File(folder, "sheet.png"));
    }
}
