package dev.sota.benchmarks.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown, with columns as wide as they need to be to read it as it is. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param heads what its columns are
     */
    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns
     * @return this table
     */
    public Table row(Object... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                text.append("| ").append(pad(rows.get(r).get(c), width(c), ' ')).append(' ');
            }
            text.append("|\n");
            if (r == 0) {
                for (int c = 0; c < columns; c++) {
                    text.append("|-").append(pad("", width(c), '-')).append('-');
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String cell, int width, char with) {
        return cell + String.valueOf(with).repeat(width - cell.length());
    }
}
