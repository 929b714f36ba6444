did-you-mean = Jag är inte säker på att jag förstod. Menade ni något av detta?
not-understood = Det förstod jag tyvärr inte, eller så ligger det utanför det jag vet.
not-understood-again = Jag förstår fortfarande inte, tyvärr. Kanske kan någon hjälpa er direkt.
button-human = Vem kan jag fråga?
button-other = Något annat
