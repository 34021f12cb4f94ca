// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>

#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool write(std::FILE *file, const QByteArray &bytes)
{
    const bool isWritten =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
    return std::fflush(file) == 0 && isWritten;
}

QString describe(const ProgressStep &step)
{
    QString text = step.activity;
    if (step.total > 0)
        text += u" %1 %"_s.arg(qMin<qint64>(100, step.done * 100 / step.total));
    else if (step.done > 0)
        text += u" %1 %2"_s.arg(step.done).arg(step.unit);
    return text.trimmed();
}

} // namespace

void Console::print(const QString &text)
{
    m_lostOutput |= !write(m_out, text.toUtf8());
}

void Console::object(const QJsonObject &object)
{
    m_hasPrintedObject = true;
    m_lostOutput |= !write(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::problem(const QString &text)
{
    endProgress();
    write(m_err, text.toUtf8() + '\n');
}

Progress Console::progress()
{
    if (!isatty(fileno(m_err)))
        return {};
    return Progress([this](const ProgressStep &step) {
        if (m_progressShown && m_sinceProgress.elapsed() < 100)
            return;
        m_progressShown = true;
        m_sinceProgress.restart();
        write(m_err, "\r\033[K" + describe(step).toUtf8());
    });
}

void Console::endProgress()
{
    if (m_progressShown)
        write(m_err, "\r\033[K");
    m_progressShown = false;
}

} // namespace martlet
