// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace martlet {

// What is looked at for the first guess: the head of a file, stretches from all over it, and its end. A few
// MiB, whatever the file's size.
struct FileSample
{
    struct Stretch
    {
        qint64 offset = 0; // a multiple of 4, so that no code unit is cut
        QByteArray bytes;
    };

    qint64 fileBytes = 0;
    QByteArray head;
    std::vector<Stretch> stretches; // behind the head, in order; the last one reaches the end of the file

    bool isWhole() const { return head.size() == fileBytes; }

    // The device is left at its start.
    [[nodiscard]] static Result<FileSample> take(QIODevice &device);
};

} // namespace martlet
