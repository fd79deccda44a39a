package dev.sota.inference.onnx.internal.fetch;

import dev.sota.inference.onnx.models.ModelFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** Lists and fetches the files of one source. Not thread-safe. */
public final class Fetcher {

    private final Network network;
    private final URI source;
    private final Http http;

    /**
     * For one source.
     *
     * @param network how servers are reached
     * @param source where the model is
     */
    public Fetcher(Network network, URI source) {
        this.network = network;
        this.source = source;
        this.http = new Http(network, source);
    }

    /**
     * Asks which files the source has.
     *
     * @return those that the engine reads
     * @throws IOException never for what the server does: that is an error with a remedy
     */
    public List<RemoteFile> list() throws IOException {
        return new Listing(http, network, source).files();
    }

    /**
     * The source itself, as one file.
     *
     * @param path where it goes
     * @return a file of unknown length
     */
    public RemoteFile archive(String path) {
        return new RemoteFile(path, source, OptionalLong.empty(), Optional.empty());
    }

    /**
     * Fetches a file, or what is missing of it.
     *
     * @param file which
     * @param folder the model's folder
     * @param progress hears how many bytes of it are there
     * @return the file as it is now
     * @throws IOException when this machine cannot keep it
     */
    public ModelFile fetch(RemoteFile file, Path folder, LongConsumer progress) throws IOException {
        return new Download(http, network, file, folder, progress).run();
    }
}
