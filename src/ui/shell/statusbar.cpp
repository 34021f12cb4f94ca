// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "ui/shell/jobs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace martlet {

StatusBar::StatusBar(Jobs &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_facts(new Label({}, FontRole::Label, Token::Text2, this))
    , m_note(new Label({}, FontRole::Label, Token::Text3, this))
    , m_jobsButton(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_share(new Label({}, FontRole::Label, Token::Text2, this))
{
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_note);
    row->addWidget(m_jobsButton);
    row->addWidget(m_bar);
    row->addWidget(m_share);
    m_jobsButton->setProperty("look", u"quiet"_s);
    m_jobsButton->setProperty("compact", true);
    m_jobsButton->setAccessibleName(tr("Jobs"));
    m_bar->setFixedWidth(96);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_jobsButton, &QPushButton::clicked, this, &StatusBar::jobsClicked);
    connect(&m_jobs, &Jobs::changed, this, &StatusBar::showJobs);
    showJobs();
}

void StatusBar::setConnection(const std::optional<ConnectionSpec> &spec, qint64 salesLines, qint64 bytes)
{
    QStringList facts;
    m_environment.reset();
    if (spec) {
        m_environment = spec->environment;
        facts += environmentName(spec->environment);
        facts += spec->engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
        if (salesLines >= 0)
            facts += tr("%Ln line(s)", nullptr, int(salesLines));
        if (bytes >= 0)
            facts += wording::bytes(bytes);
    } else {
        facts += tr("Not connected");
    }
    m_facts->setText(facts.join(u"   ·   "));
    update();
}

void StatusBar::note(const QString &sentence)
{
    m_note->setText(sentence);
    QTimer::singleShot(5000, m_note, [note = m_note, sentence] {
        if (note->text() == sentence)
            note->clear();
    });
}

QWidget *StatusBar::jobsAnchor()
{
    return m_jobsButton;
}

void StatusBar::showJobs()
{
    const int running = m_jobs.runningCount();
    m_jobsButton->setVisible(!m_jobs.all().empty());
    m_jobsButton->setText(running ? tr("%n job(s)", nullptr, running) : tr("Jobs"));
    const auto share = m_jobs.share();
    m_bar->setVisible(share.has_value());
    m_share->setVisible(share.has_value());
    if (share) {
        m_bar->setValue(int(*share * 1000));
        m_share->setText(tr("%1 %").arg(int(*share * 100)));
    }
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (m_environment)
        painter.fillRect(0, 0, width(), 3, theme.colour(frameToken(*m_environment)));
    else
        painter.fillRect(0, 0, width(), 1, theme.colour(Token::Border));
}

} // namespace martlet
