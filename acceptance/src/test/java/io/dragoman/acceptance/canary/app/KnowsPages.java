package io.dragoman.acceptance.canary.app;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

interface KnowsPages {
    PdfRendererBuilder builder();
}
