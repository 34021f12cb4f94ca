// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questiondraft.h"

#include "query/question/questionfile.h"
#include "workbench/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace martlet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QuestionDraft::QuestionDraft(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, &QuestionDraft::write);
}

QuestionDraft::~QuestionDraft()
{
    write();
}

// The id comes out of a database, so it is no name of a file.
QString QuestionDraft::pathOf(const QString &warehouseId)
{
    const auto name = QCryptographicHash::hash(warehouseId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return places::draftFolder() + u"/question-%1.json"_s.arg(QString::fromLatin1(name.left(16)));
}

std::optional<Question> QuestionDraft::left() const
{
    const auto question = QFileInfo::exists(m_path) ? readQuestionFile(m_path) : Result<Question>(Question());
    return question && *question != Question() ? std::optional(*question) : std::nullopt;
}

// The timer is not begun anew by each change, so that a person who never pauses is followed, too.
void QuestionDraft::keep(const Question &question)
{
    m_pending = question;
    if (!m_wait.isActive())
        m_wait.start();
}

void QuestionDraft::forget()
{
    m_wait.stop();
    m_pending.reset();
    QFile::remove(m_path);
}

void QuestionDraft::write()
{
    m_wait.stop();
    const auto question = std::exchange(m_pending, std::nullopt);
    if (!question)
        return;
    QFileInfo(m_path).dir().mkpath(u"."_s);
    const auto written = writeQuestionFile(*question, m_path);
    if (!written && !std::exchange(m_hasFailed, true))
        Q_EMIT failed(written.error().message);
}

} // namespace martlet
