// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace martlet {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

ReportHeader::ReportHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, FontRole::Title, Token::Text, this))
    , m_question(new Label({}, FontRole::Body, Token::Text2, this))
    , m_age(new Label({}, FontRole::Label, Token::Text2, this))
    , m_refresh(new QPushButton(this))
    , m_export(new QPushButton(tr("Export"), this))
{
    const Theme &theme = Theme::of(this);
    m_title->setElided(true);
    m_question->setElided(true);
    m_refresh->setIcon(theme.icon(u"refresh"_s));
    m_refresh->setProperty("look", u"quiet"_s);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_refresh->setFixedSize(32, 32);
    m_export->setIcon(theme.icon(u"export"_s));
    auto *menu = new QMenu(m_export);
    const auto offer = [&](const QString &words, Format format) {
        return menu->addAction(words, this, [this, format] { Q_EMIT exportWanted(format); });
    };
    offer(tr("Excel workbook (XLSX)…"), Format::Workbook);
    offer(tr("CSV for spreadsheets…"), Format::SpreadsheetCsv);
    offer(tr("CSV with exact values…"), Format::ExactCsv);
    menu->addSeparator();
    m_picture = offer(tr("Chart as a picture (PNG)…"), Format::Picture);
    m_export->setMenu(menu);
    setExportable(false, false);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title, 1);
    line->addWidget(m_age);
    line->addWidget(m_refresh);
    line->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_question);

    m_tick.setInterval(30s);
    m_noteEnd.setSingleShot(true);
    m_noteEnd.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &ReportHeader::showAge);
    connect(&m_noteEnd, &QTimer::timeout, this, [this] {
        m_note.clear();
        showAge();
    });
    connect(m_refresh, &QPushButton::clicked, this, &ReportHeader::refreshWanted);
    m_tick.start();
}

void ReportHeader::setReport(const QString &title, const QString &question)
{
    m_title->setText(title);
    m_question->setText(question);
    setLoaded({});
}

void ReportHeader::setLoaded(const QDateTime &at)
{
    m_loaded = at;
    m_note.clear();
    showAge();
}

void ReportHeader::say(const QString &note)
{
    m_note = note;
    m_noteEnd.start();
    showAge();
}

void ReportHeader::setExportable(bool exportable, bool hasChart)
{
    m_export->setEnabled(exportable);
    m_picture->setEnabled(hasChart);
}

QString ReportHeader::age() const
{
    return m_age->text();
}

void ReportHeader::showAge()
{
    if (!m_note.isEmpty())
        return m_age->setText(m_note);
    if (!m_loaded.isValid())
        return m_age->setText({});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_age->setText(m_loaded.secsTo(now) < 60 ? tr("loaded just now")
                                             : tr("loaded %1").arg(wording::ago(m_loaded, now)));
}

} // namespace martlet
