// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace martlet {

// Text from the clipboard as a private file, to be sniffed and imported like any other; it goes away with this.
class PastedText final
{
public:
    [[nodiscard]] static Result<PastedText> keep(const QByteArray &bytes);
    QString path() const { return m_folder->filePath(QStringLiteral("pasted.csv")); }

private:
    explicit PastedText(std::unique_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace martlet
