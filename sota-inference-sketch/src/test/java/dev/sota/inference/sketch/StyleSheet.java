package dev.sota.inference.sketch;

import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.Manner;
import dev.sota.inference.sketch.internal.Order;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Paints a list of prompts in a list of styles onto sheets, one a style, and prints the median time of each style: for
 * looking at. Arguments: folder, file of prompts, styles with commas or "all", columns, times each picture is painted,
 * picture size, "apart" to show the layers apart, colours of a brand.
 */
public final class StyleSheet {
    private StyleSheet() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<String> prompts = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
        Illustrator illustrator = new Illustrator();
        List<String> styles = args[2].equals("all") ? illustrator.styles() : List.of(args[2].split(","));
        int columns = Integer.parseInt(args[3]);
        int times = Integer.parseInt(args[4]);
        String[] sides = args[5].split("x");
        List<Integer> brand = args.length > 7
                ? Arrays.stream(args[7].split(","))
                        .map(c -> Integer.parseInt(c, 16) | 0xff000000)
                        .toList()
                : List.of();
        boolean apart = args.length > 6 && args[6].equals("apart");
        for (String style : styles) {
            List<BufferedImage> images = new ArrayList<>();
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < prompts.size(); i++) {
                Manner manner = new Manner(style, 6, 0, brand);
                Order order = new Order(
                        prompts.get(i),
                        "",
                        Mood.NEUTRAL,
                        Shot.WIDE,
                        1 + i * 7L,
                        Integer.parseInt(sides[0]),
                        Integer.parseInt(sides[1]),
                        manner);
                List<PaintedLayer> layers = List.of();
                for (int k = 0; k < times; k++) {
                    long start = System.nanoTime();
                    layers = illustrator.paint(order, () -> {}).layers();
                    nanos.add(System.nanoTime() - start);
                }
                for (PaintedLayer layer : apart ? layers : List.<PaintedLayer>of()) {
                    images.add(image(order, List.of(layer)));
                }
                images.add(image(order, layers));
                if (apart) {
                    layers.forEach(l -> System.out.printf("%s %.2f; ", l.name(), l.depth()));
                    System.out.println();
                    while (images.size() % columns != 0) {
                        images.add(image(order, List.of()));
                    }
                }
            }
            long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
            System.out.printf(
                    "%-14s median %4d ms, worst %4d ms%n",
                    style, sorted[sorted.length / 2] / 1_000_000, sorted[sorted.length - 1] / 1_000_000);
            ImageIO.write(sheet(images, columns), "png", new File(folder.toFile(), style + ".png"));
        }
    }

    private static BufferedImage image(Order order, List<PaintedLayer> layers) {
        BufferedImage all = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        g.setColor(java.awt.Color.MAGENTA);
        g.fillRect(0, 0, order.width(), order.height());
        for (PaintedLayer layer : layers) {
            BufferedImage one = new BufferedImage(order.width(), order.height(), BufferedImage.TYPE_INT_ARGB);
            one.setRGB(0, 0, order.width(), order.height(), layer.argb(), 0, order.width());
            g.drawImage(one, 0, 0, null);
        }
        g.dispose();
        return all;
    }

    private static BufferedImage sheet(List<BufferedImage> images, int columns) {
        int wide = 1500 / columns;
        int tall = wide * images.get(0).getHeight() / images.get(0).getWidth();
        int rows = (images.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * wide, rows * tall, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        for (int i = 0; i < images.size(); i++) {
            g.drawImage(images.get(i), i % columns * wide, i / columns * tall, wide - 4, tall - 4, null);
        }
        g.dispose();
        return sheet;
    }
}
