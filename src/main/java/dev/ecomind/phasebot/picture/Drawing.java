package dev.ecomind.phasebot.picture;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A drawn picture.
 *
 * @param plot where the rows lie, in units of the sheet
 */
record Drawing(BufferedImage image, Rectangle2D plot, Sheet sheet) {}
