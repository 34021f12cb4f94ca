// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace martlet {

// Where a command writes: its result on standard output, progress and errors on standard error.
class Console final
{
public:
    Console(std::FILE *out, std::FILE *err, bool json)
        : m_out(out)
        , m_err(err)
        , m_json(json)
    {
    }

    bool json() const { return m_json; }
    void print(const QString &text); // as it is; UTF-8
    void line(const QString &text) { print(text + u'\n'); }
    void object(const QJsonObject &object);
    void problem(const QString &text); // on standard error, a line
    // Progress as one line that is written over, at most ten times a second, and only on a terminal.
    Progress progress();
    void endProgress();
    bool hasPrintedObject() const { return m_hasPrintedObject; }
    // True when standard output did not take all of it: a full disk behind a redirection.
    bool hasLostOutput() const { return m_lostOutput; }
    void markObjectPrinted() { m_hasPrintedObject = true; }

private:
    std::FILE *m_out;
    std::FILE *m_err;
    bool m_json;
    bool m_hasPrintedObject = false;
    bool m_lostOutput = false;
    bool m_progressShown = false;
    QElapsedTimer m_sinceProgress;
};

} // namespace martlet
