// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/readbar.h"

#include "etl/repair/rejectgroup.h"
#include "ui/theme/look.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

bool isReading(MendAction action)
{
    return action == MendAction::ReadDate || action == MendAction::ReadNumber || action == MendAction::Decode;
}

// A date format as people say it: "day / month / year".
QString spokenFormat(const QString &format)
{
    static const std::pair<QChar, const char *> words[] = {
        {u'd', QT_TRANSLATE_NOOP("martlet::ReadBar", "day")},
        {u'M', QT_TRANSLATE_NOOP("martlet::ReadBar", "month")},
        {u'y', QT_TRANSLATE_NOOP("martlet::ReadBar", "year")}};
    QString spoken;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const auto letter = format[at];
        if (at > 0 && format[at - 1] == letter && letter.isLetter())
            continue;
        const auto word = std::ranges::find(words, letter, &std::pair<QChar, const char *>::first);
        if (word == std::end(words) && letter.isLetter())
            return format; // times and names are shown as they are written
        if (word != std::end(words))
            spoken += ReadBar::tr(word->second);
        else
            spoken += letter.isSpace() ? u" "_s : u' ' + QString(letter) + u' ';
    }
    return spoken;
}

QString wordsFor(const Mend &mend)
{
    return mend.action == MendAction::ReadDate                  ? spokenFormat(mend.argument)
           : isReading(mend.action) && !mend.argument.isEmpty() ? mend.argument
                                                                : describe(mend);
}

} // namespace

ReadBar::ReadBar(QWidget *parent)
    : QWidget(parent)
    , m_read(new Label(tr("Read"), FontRole::Body, Token::Text2, this))
    , m_found(new Label({}, FontRole::Code, Token::Text, this))
    , m_as(new Label(tr("as"), FontRole::Body, Token::Text2, this))
    , m_result(new Label({}, FontRole::Code, Token::Text, this))
    , m_fit(new Label({}, FontRole::Label, Token::Text2, this))
    , m_mends(new QComboBox(this))
    , m_arrow(new IconLabel(u"chevron-right"_s, Token::Text2, 16, this))
{
    setFixedHeight(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    for (auto *part : std::initializer_list<QWidget *>{m_read, m_found, m_as, m_mends, m_arrow, m_result})
        row->addWidget(part);
    row->addStretch();
    row->addWidget(m_fit);
    m_found->setMaximumWidth(200);
    m_result->setMaximumWidth(240);
    for (auto *label : {m_found, m_result})
        label->setElided(true);
    m_mends->setAccessibleName(tr("Reading"));
    setFocusProxy(m_mends);
    m_mends->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_mends, &QComboBox::activated, this, [this] {
        if (const auto chosen = mend())
            Q_EMIT mendChosen(*chosen);
    });
    hide();
}

void ReadBar::showGroup(const RejectGroup &group)
{
    m_choices = group.choices;
    if (group.mend && std::ranges::find(m_choices, *group.mend) == m_choices.end())
        m_choices.insert(m_choices.begin(), *group.mend);
    setVisible(!m_choices.empty());
    if (m_choices.empty())
        return;
    m_mends->clear();
    for (const auto &choice : m_choices)
        m_mends->addItem(wordsFor(choice));
    const auto chosen = group.mend ? std::ranges::find(m_choices, *group.mend) : m_choices.begin();
    m_mends->setCurrentIndex(int(chosen - m_choices.begin()));
    m_read->setText(isReading(m_choices.front().action) ? tr("Read") : tr("Mend"));
    m_as->setText(isReading(m_choices.front().action) ? tr("as") : tr("by"));
    m_fit->setText(tr("%1 of %2 fit").arg(wording::count(group.fits), wording::count(group.kept)));
}

void ReadBar::showSample(const QString &found, const QString &mended)
{
    m_found->setText(found.isEmpty() ? tr("blank") : found.simplified());
    m_found->setToolTip(found);
    m_result->setText(mended);
    m_result->setVisible(!mended.isEmpty());
    m_arrow->setVisible(!mended.isEmpty());
}

std::optional<Mend> ReadBar::mend() const
{
    const int index = m_mends->currentIndex();
    return index >= 0 && index < int(m_choices.size()) ? std::optional(m_choices[std::size_t(index)])
                                                       : std::nullopt;
}

void ReadBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::box(painter, rect(), 4, Theme::of(this).colour(Token::Sunken));
}

} // namespace martlet
