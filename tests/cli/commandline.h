// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/run.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

// Runs martletctl in this process and keeps what it wrote.
struct CommandRun
{
    int exitCode = 0;
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline QByteArray contentOf(std::FILE *file)
{
    std::rewind(file);
    QByteArray bytes;
    char block[4096];
    while (const size_t got = std::fread(block, 1, sizeof block, file))
        bytes.append(block, qsizetype(got));
    std::fclose(file);
    return bytes;
}

inline CommandRun martletctl(const QStringList &words, std::stop_token stop = {})
{
    std::FILE *out = std::tmpfile(), *err = std::tmpfile();
    CommandRun run;
    run.exitCode = runCommandLine(QStringList{QStringLiteral("martletctl")} + words, out, err, stop);
    run.out = contentOf(out);
    run.err = contentOf(err);
    return run;
}

} // namespace martlet
