package press.imprimatur.media.internal.codec;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes WebP. That is native code, so it is only ever done in the process that was started for one
 * picture; where it does not run (another processor, a temporary directory that executes nothing),
 * there is no WebP.
 */
final class WebPWriting {

    private static final System.Logger LOG = System.getLogger(WebPWriting.class.getName());

    private static final String TYPE = "image/webp";

    /** To the eye as good as the JPEG beside it. */
    private static final float QUALITY = 0.8f;

    /**
     * All of these as WebP, without loss where the picture is; none if that cannot be done.
     * Whatever it fails at, the picture itself is whole.
     */
    List<PictureRendition> of(List<Encoder> pictures, PictureRendition main) {
        try {
            var all = new ArrayList<PictureRendition>();
            for (var picture : pictures) {
                all.add(picture.encode(new WebPImageWriterSpi(), param(main), TYPE));
            }
            return all;
        } catch (IOException | RuntimeException | LinkageError failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "no WebP can be written of this, or here",
                    failure);
            return List.of();
        }
    }

    private static WebPWriteParam param(PictureRendition main) {
        var param = new WebPWriteParam(Locale.ROOT);
        if (main.mediaType().equals(Encoder.PNG)) {
            param.setCompressionType(CompressionType.Lossless);
        } else {
            param.setCompressionType(CompressionType.Lossy);
            param.setCompressionQuality(QUALITY);
            param.setUseSharpYUV(true);
        }
        return param;
    }
}
