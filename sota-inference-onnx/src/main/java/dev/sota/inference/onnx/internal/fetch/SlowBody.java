package dev.sota.inference.onnx.internal.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response's body as a stream that gives up when nothing comes for a while: {@link java.net.http.HttpClient} has a time
 * limit for a response's head alone. For one reader.
 */
final class SlowBody extends InputStream implements HttpResponse.BodySubscriber<InputStream> {

    private final Duration patience;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscribed = new CompletableFuture<>();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private List<ByteBuffer> rest = List.of();
    private boolean ended;

    /** Some bytes, or how it ended. */
    private record Piece(
            List<ByteBuffer> bytes, boolean last, @Nullable Throwable failure) {}

    SlowBody(Duration patience) {
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscribed.complete(subscription);
        // One piece at a time: what is not read stays with the sender.
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        pieces.add(new Piece(List.of(), true, failure));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (!current.hasRemaining()) {
            if (!rest.isEmpty()) {
                current = rest.get(0);
                rest = rest.subList(1, rest.size());
            } else if (ended) {
                return -1;
            } else {
                next();
            }
        }
        int count = Math.min(length, current.remaining());
        current.get(into, offset, count);
        return count;
    }

    private void next() throws IOException {
        Piece piece;
        try {
            piece = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        if (piece == null) {
            throw new HttpTimeoutException("nothing came for " + patience.toSeconds() + " s");
        }
        ended = piece.last();
        if (piece.failure() != null) {
            throw new IOException(piece.failure());
        }
        rest = piece.bytes();
        if (!ended) {
            subscribed.join().request(1);
        }
    }

    /** Lets the connection go. */
    @Override
    public void close() {
        ended = true;
        Optional.ofNullable(subscribed.getNow(null)).ifPresent(Flow.Subscription::cancel);
    }
}
