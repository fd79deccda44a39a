package dev.sota.inference.onnx.internal.fetch;

import dev.sota.inference.onnx.internal.store.Hashes;
import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * Fetches one file into a folder. What has come lies beside it as {@code .part} until it is whole and its hash is right;
 * the next attempt, in this process or another, asks for the rest.
 */
final class Download {

    /** No file of a model is larger; who sends more is not sending a model. */
    private static final long LARGEST = 64L << 30;

    private static final int CHUNK = 1 << 17;
    private static final int MOST_DAMAGED = 2;

    private final Http http;
    private final Network network;
    private final RemoteFile file;
    private final Path target;
    private final Path part;
    private final Path tag;
    private final LongConsumer progress;
    private Optional<String> announced;
    private OptionalLong expected;
    private int damaged;

    /** The listener hears how many bytes of this file are there, which may become fewer. */
    Download(Http http, Network network, RemoteFile file, Path folder, LongConsumer progress) {
        this.http = http;
        this.network = network;
        this.file = file;
        this.target = folder.resolve(file.path());
        this.part = folder.resolve(file.path() + ".part");
        this.tag = folder.resolve(file.path() + ".part.tag");
        this.progress = progress;
        this.announced = file.sha256();
        this.expected = file.size();
    }

    /** Fetches what is missing. */
    ModelFile run() throws IOException {
        Files.createDirectories(target.getParent());
        Optional<ModelFile> there = finished();
        if (there.isPresent()) {
            return there.get();
        }
        Patience patience = new Patience(network, file.uri());
        while (true) {
            boolean whole = isWhole() || attempt(patience);
            if (whole) {
                Optional<ModelFile> done = check();
                if (done.isPresent()) {
                    return done.get();
                }
            }
        }
    }

    /** A file that an earlier run had finished. Without a known hash only its length can be compared. */
    private Optional<ModelFile> finished() throws IOException {
        if (!Files.isRegularFile(target) || file.size().isEmpty()) {
            return Optional.empty();
        }
        long size = Files.size(target);
        if (size == file.size().getAsLong()) {
            String hash = Hashes.of(target);
            if (file.sha256().isEmpty() || file.sha256().get().equals(hash)) {
                progress.accept(size);
                return Optional.of(new ModelFile(file.path(), size, hash));
            }
        }
        Files.delete(target);
        return Optional.empty();
    }

    private boolean isWhole() throws IOException {
        return expected.isPresent() && expected.getAsLong() == there() && Files.exists(part);
    }

    private long there() throws IOException {
        return Files.isRegularFile(part) ? Files.size(part) : 0;
    }

    private boolean attempt(Patience patience) throws IOException {
        long from = resumable();
        try (Answer answer = http.get(file.uri(), headers(from))) {
            if (answer.status() == 416) {
                restart();
                patience.failed(new IOException("the server has fewer bytes than were fetched"));
                return false;
            }
            if (answer.status() != 200 && answer.status() != 206) {
                if (!Patience.passing(answer.status())) {
                    throw FetchFaults.refused(file.uri(), answer.status());
                }
                patience.failed(answer);
                return false;
            }
            receive(answer, from, patience);
            return true;
        } catch (LocalFault e) {
            throw e.local();
        } catch (IOException e) {
            patience.failed(e);
            return false;
        }
    }

    /** From where on to ask: nothing tells that the file is the same where there is neither a tag nor a hash. */
    private long resumable() throws IOException {
        long there = there();
        boolean tooMuch = expected.isPresent() && there > expected.getAsLong();
        boolean known = file.sha256().isPresent() || Files.exists(tag);
        if (there > 0 && (tooMuch || !known)) {
            restart();
            return 0;
        }
        return there;
    }

    private Map<String, String> headers(long from) throws IOException {
        Map<String, String> headers = new HashMap<>();
        if (from > 0) {
            headers.put("Range", "bytes=" + from + "-");
            if (Files.exists(tag)) {
                headers.put("If-Range", Files.readString(tag).strip());
            }
        }
        return headers;
    }

    private void receive(Answer answer, long from, Patience patience) throws IOException {
        boolean continues = answer.status() == 206 && answer.continuesAt(from);
        if (answer.status() == 206 && !continues) {
            restart();
            throw new IOException("the server sent another part than was asked for");
        }
        long start = continues ? from : 0;
        agree(answer.whole());
        announced = announced.or(answer::announced);
        if (!continues) {
            restart();
            if (answer.validator().isPresent()) {
                Files.writeString(tag, answer.validator().get());
            }
        }
        long end = copy(answer.body(), start, patience);
        if (expected.isPresent() && end != expected.getAsLong()) {
            throw new IOException("the connection ended after " + end + " of " + expected.getAsLong() + " bytes");
        }
    }

    /** The source's list, the head of the answer and what was said before must not contradict each other. */
    private void agree(OptionalLong said) throws IOException {
        if (said.isEmpty()) {
            return;
        }
        if (file.size().isPresent() && file.size().getAsLong() != said.getAsLong()) {
            throw FetchFaults.lies(
                    file.uri(),
                    said.getAsLong() + " bytes are announced where its list says "
                            + file.size().getAsLong());
        }
        if (said.getAsLong() > LARGEST) {
            throw FetchFaults.tooLarge(file.uri(), LARGEST);
        }
        expected = said;
    }

    private long copy(InputStream body, long start, Patience patience) throws IOException {
        long limit = expected.orElse(LARGEST);
        long position = start;
        byte[] chunk = new byte[CHUNK];
        try (FileChannel out = open(start)) {
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                position += read;
                if (position > limit) {
                    throw expected.isPresent()
                            ? FetchFaults.lies(file.uri(), "more than " + limit + " bytes")
                            : FetchFaults.tooLarge(file.uri(), limit);
                }
                write(out, ByteBuffer.wrap(chunk, 0, read));
                patience.progressed(position);
                progress.accept(position);
            }
            out.force(true);
        }
        return position;
    }

    private FileChannel open(long start) throws LocalFault {
        try {
            FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            out.truncate(start);
            out.position(start);
            return out;
        } catch (IOException e) {
            throw new LocalFault(e);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws LocalFault {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new LocalFault(e);
        }
    }

    /** Gives the whole file its name, or nothing when it came damaged and is to be fetched once more. */
    private Optional<ModelFile> check() throws IOException {
        String hash = Hashes.of(part);
        long size = Files.size(part);
        if (announced.isPresent() && !announced.get().equals(hash)) {
            restart();
            damaged++;
            if (damaged >= MOST_DAMAGED) {
                throw FetchFaults.damaged(file.uri());
            }
            return Optional.empty();
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(tag);
        return Optional.of(new ModelFile(file.path(), size, hash));
    }

    private void restart() throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(tag);
        expected = file.size();
        progress.accept(0);
    }

    /** The disk's fault and not the server's: trying again would not help. */
    private static final class LocalFault extends IOException {
        private static final long serialVersionUID = 1;

        private final IOException local;

        LocalFault(IOException local) {
            super(local);
            this.local = local;
        }

        IOException local() {
            return local;
        }
    }
}
