// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/writingform.h"

#include "etl/preview/filepreview.h"
#include "ui/import/recipebox.h"
#include "ui/widgets/wording.h"
#include "ui_writingform.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Chooses the item that holds `value`; one that is not among them is added.
void choose(QComboBox *box, const QString &value, const QString &words)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(words, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

// "98 %: line 48,213 has 12 fields with no other delimiter"
QString noteOf(const Guess &guess)
{
    QStringList words{guess.confidence >= 100 ? WritingForm::tr("proven")
                                              : WritingForm::tr("%1 % sure").arg(guess.confidence)};
    auto sentence = guess.sentence;
    if (sentence.endsWith(u'.'))
        sentence.chop(1); // the parts are joined
    if (!sentence.isEmpty())
        words += sentence;
    if (guess.line > 0)
        words += WritingForm::tr("line %1").arg(wording::count(guess.line));
    return words.join(u" · "_s);
}

} // namespace

WritingForm::WritingForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WritingForm>())
{
    m_ui->setupUi(this);
    m_ui->grid->setColumnStretch(1, 1);
    listRecipes();
    m_ui->encoding->addItem(tr("By its mark, else UTF-8"), QString());
    for (const auto *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15",
                             "windows-1250", "windows-1251", "Shift_JIS", "GB18030"})
        m_ui->encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    const std::pair<QString, QString> delimiters[] = {{tr("Comma ,"), u","_s},
                                                      {tr("Semicolon ;"), u";"_s},
                                                      {tr("Tabulator"), u"\t"_s},
                                                      {tr("Bar |"), u"|"_s}};
    for (const auto &[words, delimiter] : delimiters)
        m_ui->delimiter->addItem(words, delimiter);
    const std::pair<QString, QString> quotes[] = {
        {tr("Double quotes \""), u"\""_s}, {tr("Single quotes '"), u"'"_s}, {tr("Nothing"), QString()}};
    for (const auto &[words, quote] : quotes)
        m_ui->quote->addItem(words, quote);
    for (auto *box : {m_ui->readAs, m_ui->encoding, m_ui->delimiter, m_ui->quote})
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    showGuesses({});
    connect(m_ui->readAs, &QComboBox::activated, this,
            [this] { Q_EMIT recipeChosen(m_ui->readAs->currentData().toString()); });
    connect(m_ui->encoding, &QComboBox::activated, this,
            [this] { Q_EMIT encodingChosen(m_ui->encoding->currentData().toString()); });
    connect(m_ui->delimiter, &QComboBox::activated, this, [this] {
        auto dialect = m_dialect;
        dialect.delimiter = m_ui->delimiter->currentData().toString().toUtf8();
        Q_EMIT dialectChosen(dialect);
    });
    connect(m_ui->quote, &QComboBox::activated, this, [this] {
        auto dialect = m_dialect;
        dialect.quote = dialect.escape = m_ui->quote->currentData().toString().toUtf8();
        Q_EMIT dialectChosen(dialect);
    });
    connect(m_ui->hasHeader, &QCheckBox::clicked, this, &WritingForm::headerChosen);
}

WritingForm::~WritingForm() = default;

void WritingForm::listRecipes()
{
    fillRecipes(*m_ui->readAs);
}

void WritingForm::showFile(const FileRecipe &file, const QString &readAs, const FilePreview *preview)
{
    m_dialect = file.dialect;
    choose(m_ui->readAs, readAs, readAs);
    choose(m_ui->encoding, file.encoding, file.encoding);
    const auto delimiter = QString::fromUtf8(file.dialect.delimiter);
    choose(m_ui->delimiter, delimiter, delimiter);
    const auto quote = QString::fromUtf8(file.dialect.quote);
    choose(m_ui->quote, quote, quote);
    m_ui->hasHeader->setChecked(file.hasHeader);
    m_ui->encoding->setToolTip(preview ? tr("Read as %1").arg(preview->encoding) : QString());
}

void WritingForm::showGuesses(const std::vector<Guess> &guesses)
{
    const std::pair<Label *, QString> notes[] = {{m_ui->encodingNote, u"encoding"_s},
                                                 {m_ui->delimiterNote, u"delimiter"_s},
                                                 {m_ui->quoteNote, u"quote"_s}};
    for (const auto &[note, what] : notes) {
        const auto guess = std::ranges::find(guesses, what, &Guess::what);
        note->setVisible(guess != guesses.end());
        if (guess == guesses.end())
            continue;
        note->setText(noteOf(*guess));
        note->setToolTip(guess->evidence);
    }
}

} // namespace martlet
