// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/layoutfingerprint.h"

#include <QCryptographicHash>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Which of the encodings of a byte a letter it is, no header tells.
QString encodingClass(const QString &encoding)
{
    const auto name = encoding.toUpper();
    if (name.isEmpty() || name == u"UTF-8" || name == u"US-ASCII" || name == u"ASCII")
        return u"UTF-8"_s;
    return name.startsWith(u"UTF-16") ? u"UTF-16"_s : u"byte"_s;
}

} // namespace

QString layoutFingerprint(const FileLayout &layout)
{
    auto names = layout.header;
    names.sort();
    // No name has U+0000.
    const auto text = names.join(QChar(0)) + QChar(0) + QString::fromUtf8(layout.delimiter) + QChar(0) +
                      encodingClass(layout.encoding);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace martlet
