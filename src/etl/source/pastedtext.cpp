// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/pastedtext.h"

#include "base/tr.h"

#include <QFile>

namespace martlet {

Result<PastedText> PastedText::keep(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is no text to paste. Copy some cells or lines first."));
    PastedText text(std::make_unique<QTemporaryDir>());
    QFile file(text.path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Error::Kind::Disk,
                    Martlet::tr("The pasted text could not be kept. Make room on the disk of temporary files."),
                    file.errorString());
    return text;
}

} // namespace martlet
