package dev.sota.video.ffmpeg.internal.frame;

/** Gives the prepared pictures of a timeline's clips, waiting for them when necessary. */
@FunctionalInterface
public interface StillSource {
    /**
     * A clip's picture.
     *
     * @param clip its index in the order of start frames
     * @return the picture
     * @throws InterruptedException when the thread is asked to stop
     */
    StillPicture get(int clip) throws InterruptedException;
}
