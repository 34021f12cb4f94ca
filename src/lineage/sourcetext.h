// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace martlet {

// How a source file's bytes are cut into physical lines; etl_batches.format keeps it beside the chunks.
struct SourceLayout
{
    enum class Newline { Any, Lf, CrLf, Cr };
    Newline newline = Newline::Any;
    int unit = 1; // bytes of a code unit: 2 for UTF-16
    bool bigEndian = false;

    static SourceLayout forEncoding(const QString &encoding, Newline newline);
    // The layout as the two members "encoding" and "newline" of a batch's format text; Any when they are
    // missing.
    static SourceLayout fromFormat(const QString &json);
    static QString newlineName(Newline newline);
};

// A piece of a source file, deflated (zlib, the fast level: the text is read once in a thousand loads).
[[nodiscard]] Result<QByteArray> deflated(std::string_view text);
// The text again; `size` is how long it was. Integrity when the bytes are no such piece.
[[nodiscard]] Result<QByteArray> inflated(const QByteArray &chunk, qint64 size);

// `count` physical lines of `text` from the `first` (0-based) on, without the last one's line end; empty behind
// the end of the text.
QByteArray linesOf(const QByteArray &text, qint64 first, qint64 count, const SourceLayout &layout);

} // namespace martlet
